import type { Evaluation } from '../../core/eval/result.ts';
import type { JsonObject } from '../../core/json.ts';
import type { EvalJournal } from '../../ports/eval-journal.ts';

/** A diary for as long as the process lives. Entries are JSON, as they would be on a disk. */
export function memoryEvalJournal(): EvalJournal {
  const journals = new Map<string, JsonObject[]>();
  const results = new Map<string, Evaluation>();
  const begun = new Map<string, number>();
  return {
    begin: (id, header) => {
      journals.set(id, [copy(header)]);
      begun.set(id, Date.now());
    },
    append: (id, record) => void journals.get(id)?.push(copy(record)),
    read: (id) => {
      const [header, ...records] = journals.get(id) ?? [];
      return header && { header, records };
    },
    cleaned: (evaluation) => evaluation,
    finish: (id, evaluation) => void results.set(id, copy(evaluation)),
    finished: (id) => results.get(id),
    ids: () => [...journals.keys()].reverse(),
    lastWritten: (id) => begun.get(id),
    drop: (id) => {
      for (const held of [journals, results, begun]) held.delete(id);
    },
    close: () => {},
  };
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
