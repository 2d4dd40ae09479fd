import type { FastifyRequest } from 'fastify';

const actors = new WeakMap<FastifyRequest, string>();

/** Whose token a request carried, for the record; empty where none was asked for. */
export function actorOf(request: FastifyRequest): string {
  return actors.get(request) ?? '';
}

export function setActor(request: FastifyRequest, name: string): void {
  actors.set(request, name);
}
