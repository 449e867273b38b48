import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * A value that shows at once what was chosen, and follows the desk's answer when nothing is under way: two quick ticks
 * build on one another, not on what the desk knew before the first.
 */
export const useHeld = <T>(value: T): readonly [held: T, hold: (value: T) => void] => {
  const busy = useIsMutating() > 0;
  const [held, setHeld] = useState(value);
  useEffect(() => {
    if (!busy) setHeld(value);
  }, [value, busy]);
  return [held, setHeld];
};
