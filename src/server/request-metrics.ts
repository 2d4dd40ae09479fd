import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';

/** What is counted of one route. */
interface RouteNumbers {
  readonly took: (seconds: number) => void;
  /** By method, then by status. */
  readonly answered: Map<string, Map<number, () => void>>;
}

interface RequestMetrics {
  began(): void;
  ended(request: FastifyRequest, reply: FastifyReply): void;
}

/** How many requests there are, how they end and how long they take. */
export function requestMetrics(metrics: Metrics): RequestMetrics {
  let inFlight = 0;
  /** By what a route says of itself, which is the same object in all requests to it. */
  const routes = new WeakMap<object, RouteNumbers>();
  return {
    began: () => {
      inFlight += 1;
    },
    ended: (request, reply) => {
      inFlight -= 1;
      metrics.set('promptops_requests_in_flight', inFlight);
      const { config, url: route = 'unknown' } = request.routeOptions;
      let numbers = routes.get(config);
      if (numbers === undefined) {
        numbers = { took: metrics.observer('promptops_request_seconds', { route }), answered: new Map() };
        routes.set(config, numbers);
      }
      const { method } = request;
      const { statusCode } = reply;
      let byStatus = numbers.answered.get(method);
      if (byStatus === undefined) {
        byStatus = new Map();
        numbers.answered.set(method, byStatus);
      }
      let answered = byStatus.get(statusCode);
      if (answered === undefined) {
        answered = metrics.counter('promptops_requests_total', { route, method, status: String(statusCode) });
        byStatus.set(statusCode, answered);
      }
      answered();
      numbers.took(reply.elapsedTime / 1000);
    },
  };
}
