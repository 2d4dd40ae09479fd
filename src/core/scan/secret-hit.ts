/** A secret in a text. The value itself goes into no message. */
export interface SecretHit {
  readonly start: number;
  readonly end: number;
  /** `an OpenAI key` */
  readonly kind: string;
}
