import { Worker } from 'node:worker_threads';
import type { CheckDone, CheckTask } from './check-task.ts';

/** One thread that does one task after the other, and is replaced when a task had to be stopped. */
export interface CheckThread {
  run(task: CheckTask, limitMs: number): Promise<CheckDone>;
  close(): Promise<void>;
}

type Ended = Extract<CheckDone, { readonly problem: string }> & { readonly ended: true };

const HEAP_MB = 256;

interface Running {
  readonly worker: Worker;
  readonly ready: Promise<void>;
}

export function checkThread(program: URL): CheckThread {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  const stop = async (): Promise<void> => {
    const worker = running?.worker;
    running = undefined;
    await worker?.terminate();
  };

  const runNow = async (task: CheckTask, limitMs: number): Promise<CheckDone> => {
    if (closed) return { problem: 'the evaluation has ended' };
    running ??= start(program, (ended) => {
      if (running?.worker === ended) running = undefined;
    });
    const { worker, ready } = running;
    try {
      // The clock starts when the thread does: on a busy machine that takes longer than a task may.
      await ready;
    } catch (error) {
      await stop();
      return { problem: `the thread for checks did not start: ${error instanceof Error ? error.message : String(error)}` };
    }
    const done = await answerOf(worker, task, limitMs);
    if ('ended' in done) await stop();
    return done;
  };

  return {
    run: (task, limitMs) => {
      const done = last.then(() => runNow(task, limitMs));
      last = done;
      return done;
    },
    close: async () => {
      closed = true;
      await stop();
    },
  };
}

function start(program: URL, onEnd: (worker: Worker) => void): Running {
  const worker = new Worker(program, { env: {}, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  // What a check prints is nobody's result.
  worker.stdout.resume();
  worker.stderr.resume();
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    // Stays: code that breaks after its answer ends its own thread, not the program.
    worker.on('error', reject);
    worker.once('exit', () => {
      onEnd(worker);
      reject(new Error('it ended'));
    });
  });
  ready.catch(() => undefined);
  // A thread that waits for work keeps nobody from ending.
  worker.unref();
  return { worker, ready };
}

function answerOf(worker: Worker, task: CheckTask, limitMs: number): Promise<CheckDone | Ended> {
  return new Promise((resolve) => {
    const settle = (done: CheckDone | Ended): void => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', broke);
      worker.off('exit', left);
      resolve(done);
    };
    const broke = (error: Error): void => settle({ problem: error.message, ended: true });
    const left = (): void => settle({ problem: 'the thread ended before it answered', ended: true });
    // An answer may be waiting already where this thread itself was busy; it is read first.
    const timer = setTimeout(
      () => setImmediate(() => settle({ problem: `stopped after ${limitMs} ms`, stopped: true, ended: true })),
      limitMs,
    );
    worker.on('message', settle);
    worker.on('error', broke);
    worker.on('exit', left);
    worker.postMessage(task);
  });
}
