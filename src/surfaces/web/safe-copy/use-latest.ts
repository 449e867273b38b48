import { useEffect, useRef, useState } from 'react';

interface Made<Wanted, Answer> {
  readonly wanted: Wanted;
  readonly answer: Answer;
}

export interface Latest<Wanted, Answer> {
  /** The last answer, and what it answers; may be behind what is wanted now. */
  readonly made?: Made<Wanted, Answer>;
  readonly error?: unknown;
  /** True when `made` answers exactly what is wanted. */
  readonly inStep: boolean;
}

/** Waits this long after the last key before asking: shorter than the pause between two words. */
const PAUSE_MS = 120;

/**
 * Keeps an answer in step with something that changes while the owner types. One question at a time is out, and the
 * next is always the newest, so answers never overtake one another. `wanted` must be the same object while nothing
 * changed; undefined asks nothing and forgets the answer.
 */
export const useLatest = <Wanted, Answer>(
  wanted: Wanted | undefined,
  ask: (wanted: Wanted) => Promise<Answer>,
): Latest<Wanted, Answer> => {
  const [made, setMade] = useState<Made<Wanted, Answer>>();
  const [failed, setFailed] = useState<{ readonly wanted: Wanted; readonly error: unknown }>();
  const latest = useRef({ wanted, ask });
  latest.current = { wanted, ask };
  const asking = useRef(false);

  useEffect(() => {
    if (wanted === undefined) {
      setMade(undefined);
      setFailed(undefined);
      return;
    }
    const run = async (): Promise<void> => {
      if (asking.current) return;
      asking.current = true;
      let done: Wanted | undefined;
      while (latest.current.wanted !== undefined && latest.current.wanted !== done) {
        const now = latest.current.wanted;
        try {
          const answer = await latest.current.ask(now);
          setMade({ wanted: now, answer });
          setFailed(undefined);
        } catch (error) {
          setFailed({ wanted: now, error });
        }
        done = now;
      }
      asking.current = false;
    };
    const timer = setTimeout(run, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);

  const shown = wanted === undefined ? undefined : made;
  return {
    ...(shown === undefined ? {} : { made: shown }),
    ...(failed === undefined || failed.wanted !== wanted ? {} : { error: failed.error }),
    inStep: shown !== undefined && shown.wanted === wanted,
  };
};
