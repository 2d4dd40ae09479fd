/** Somebody moved an alias, or changed a prompt as a whole. */
export interface Announcement {
  readonly name: string;
  readonly alias?: string;
}

/** Tells the other replicas, and hears from them. An extra: without it, or when it fails, copies are renewed as they age. */
export interface Announcements {
  tell(announcement: Announcement): Promise<void>;
  /** From others only. */
  hear(listener: (announcement: Announcement) => void): Promise<void>;
  close(): Promise<void>;
}
