import type { Ledger } from '../views/ledger.ts';
import { typesetAll } from './briefing/typeset-all.ts';
import type { Fitting } from './fitting.ts';
import { type BalanceSheet, balanceSheets } from './ledger/balance-sheets.ts';
import { type ExpertSheet, expertSheets } from './ledger/expert-sheets.ts';

/** The ledger, dealt over sheets: each expert's can be sent alone. */
export interface FittedLedger {
  title: string;
  feet: Ledger['feet'];
  sheets: (ExpertSheet | BalanceSheet)[];
}

/** Deals excerpts and answers over sheets of A4, and draws the bars of the balance. */
export const fittedLedger: Fitting<Ledger> = (view, measure, words): FittedLedger => {
  const { title, feet, balance, remaining } = view;
  const set = typesetAll({ balance, remaining }, words.language);
  return {
    title,
    feet,
    sheets: [
      ...view.experts.flatMap((expert) => expertSheets(expert, measure, words)),
      ...balanceSheets({ ...view, ...set }, measure, words),
    ],
  };
};
