// Answers that take longer than one waits for them: asked for again until they are there. What is under way is told to
// whoever shows it, with how far it is and a way to stop it.

/**
 * What is under way; progress from 0 to 1, null while it is not known.
 * @typedef {{id: string, title: string, progress: number | null, message: string, stop: () => void}} Work
 */

export class Stopped extends Error {
  constructor(title) {
    super(`${title}: stopped before it was done.`);
    this.status = 0;
  }
}

export function createWork() {
  let list = [];
  /** @type {(list: Work[]) => void} */
  let tell = () => {};
  const change = next => {
    list = next;
    tell(list);
  };
  return {
    /** Hears of every change: [{id, title, progress, message, stop}]. */
    watch(listener) {
      tell = listener;
      listener(list);
    },
    /**
     * The answer that comes instead of a job. again() asks once more: {status, body}, 202 while it is being worked out;
     * drop(id) stops the job. It is stopped by people, or by the signal of whoever does not want the answer any more.
     */
    async follow(job, { again, drop, signal }) {
      let now = job;
      let stopped = false;
      const stop = () => {
        stopped = true;
        drop(now.id);
      };
      const entry = { stop };
      signal?.addEventListener("abort", stop);
      try {
        for (;;) {
          change([...list.filter(({ stop: other }) => other !== stop), { ...entry, ...now }]);
          const answer = await again();
          if (stopped) throw new Stopped(now.title);
          if (answer.status !== 202) return answer.body;
          now = answer.body;
        }
      } catch (problem) {
        throw stopped && problem.name !== "AbortError" ? new Stopped(now.title) : problem;
      } finally {
        signal?.removeEventListener("abort", stop);
        change(list.filter(({ stop: other }) => other !== stop));
      }
    },
  };
}
