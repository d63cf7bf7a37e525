/** Writes one line for a step: its name, what it came to and how long it took. */
export const said = (name, outcome, startedAt) =>
  console.log(`set-up: ${name.padEnd(15)} ${outcome} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);

/** Says that a slow piece of work is starting, so that a quiet minute is not taken for a hang. */
export const saying = (name, doing) => console.log(`set-up: ${name.padEnd(15)} ${doing} …`);
