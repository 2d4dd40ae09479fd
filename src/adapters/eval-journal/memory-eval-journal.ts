import type { Evaluation } from '../../core/eval/result.ts';
import type { JsonObject } from '../../core/json.ts';
import type { EvalJournal } from '../../ports/eval-journal.ts';

/** A diary for as long as the process lives. Entries are JSON, as they would be on a disk. */
export function memoryEvalJournal(): EvalJournal {
  const journals = new Map<string, JsonObject[]>();
  const results = new Map<string, Evaluation>();
  return {
    begin: (id, header) => void journals.set(id, [copy(header)]),
    append: (id, record) => void journals.get(id)?.push(copy(record)),
    read: (id) => {
      const [header, ...records] = journals.get(id) ?? [];
      return header && { header, records };
    },
    cleaned: (evaluation) => evaluation,
    finish: (id, evaluation) => void results.set(id, copy(evaluation)),
    finished: (id) => results.get(id),
    ids: () => [...journals.keys()].reverse(),
    close: () => {},
  };
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
