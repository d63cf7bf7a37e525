import type { LocalDate } from '../../kernel/local-date';
import type { Rule, RuleAmounts } from './rule';
import { allRules, type RuleId } from './rules/all-rules';

/** Whether the row may take this amount: confirmed law can only be tightened. */
const mayTake = (rule: Rule, amount: number): boolean => {
  if (rule.basis !== 'law' || !rule.verified) return true;
  return rule.direction === 'after' ? amount <= rule.amount : amount >= rule.amount;
};

/** The rule with the council's own number in place of the built-in one; one that it may not use is named on the rule. */
export function withAmount(rule: Rule, amounts: RuleAmounts): Rule {
  const amount = amounts[rule.id];
  if (amount === undefined || amount === rule.amount) return rule;
  if (!mayTake(rule, amount)) return { ...rule, refused: amount };
  return { ...rule, amount, basis: 'local', replaces: rule };
}

/** The row of this id in force on a day; before the first row of all, that first row. */
export function ruleInForce(id: RuleId, on: LocalDate, rules: readonly Rule[] = allRules): Rule {
  const rows = rules.filter((rule) => rule.id === id);
  const rule = rows.findLast((row) => row.from <= on && (row.until === null || on <= row.until)) ?? rows[0];
  if (rule === undefined) throw new Error(`No rule ${id}`);
  return rule;
}
