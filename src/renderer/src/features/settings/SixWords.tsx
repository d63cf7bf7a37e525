import classes from './Identity.module.css';

/** Six words in the order in which they are read out. */
export function SixWords({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  return (
    <ol className={classes.words} aria-label={label}>
      {words.map((word, index) => (
        <li key={word + String(index)}>{word}</li>
      ))}
    </ol>
  );
}
