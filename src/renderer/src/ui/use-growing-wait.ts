import { useEffect, useState } from 'react';

const WAITS = [0, 0, 2, 4, 8, 15, 30, 60] as const;
const LONGEST = 60;

/** After each wrong try a longer wait, in seconds; 0 when the next try may be made. */
export function useGrowingWait() {
  const [wrong, setWrong] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => {
      setLeft(left - 1);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [left]);
  const wentWrong = () => {
    setLeft(WAITS[wrong] ?? LONGEST);
    setWrong(wrong + 1);
  };
  return { secondsLeft: left, wentWrong };
}
