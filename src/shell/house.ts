import { readFileSync } from 'node:fs';
import type { House } from '../routes/imprint.ts';
import { UsageFault } from './exits.ts';

/** Our own version, as package.json tells it. */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * What finished files say of their maker, and the date that the environment orders for them.
 * @throws UsageFault if SOURCE_DATE_EPOCH is no number of seconds
 */
export function houseOf({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): House {
  const maker = `Interview Press ${ownVersion()}`;
  if (seconds === undefined || seconds === '') return { maker, date: undefined };
  if (!/^\d{1,11}$/.test(seconds))
    throw new UsageFault(
      `SOURCE_DATE_EPOCH is "${seconds}": give the seconds since 1970 as a whole number, or unset it`,
    );
  return { maker, date: new Date(Number(seconds) * 1000) };
}
