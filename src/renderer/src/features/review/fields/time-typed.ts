const SHAPE = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

function hours24(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  const base = hours % 12;
  return half.toLowerCase() === 'pm' ? base + 12 : base;
}

/** `HH:mm` from "4pm", "4:30pm", "16.30"; empty for nothing typed; undefined for anything else. */
export function readTime(text: string): string | undefined {
  if (text.trim() === '') return '';
  const [, hours, minutes = '00', half] = SHAPE.exec(text.trim()) ?? [];
  if (hours === undefined) return undefined;
  const hour = hours24(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** Whole minutes from what was typed; null for nothing; undefined for anything else. */
export function readMinutes(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const minutes = Number(trimmed);
  return Number.isInteger(minutes) && minutes > 0 && minutes < 1000 ? minutes : undefined;
}
