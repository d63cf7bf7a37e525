import classes from './BasisTag.module.css';

const words = { law: 'Law', guidance: 'Guidance', local: 'Local' } as const;

/** Whether a date rests on law, guidance or the council's own rule. */
export function BasisTag({ basis }: { readonly basis: keyof typeof words }) {
  return (
    <span className={classes.tag} data-basis={basis}>
      {words[basis]}
    </span>
  );
}
