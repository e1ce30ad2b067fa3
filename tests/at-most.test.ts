import { expect, test } from 'vitest';
import { atMost } from '../src/at-most.ts';

test('no more jobs run at a time than the queue allows, and all are done, in order', async () => {
  const queue = atMost(2);
  let running = 0;
  let most = 0;
  const work = async (job: number) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return job;
  };
  expect(await Promise.all([1, 2, 3, 4, 5].map((job) => queue(() => work(job))))).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a job that fails makes way for the next', async () => {
  const queue = atMost(1);
  const failing = queue(() => Promise.reject(new Error('no')));
  const next = queue(async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
