import { expect, test } from 'vitest';
import { joined, spokenIn, wordsInside } from '../../src/source/spoken.ts';
import { readText, whole } from './announced.ts';

function answerIn(text: string) {
  const { interview } = readText(whole(`# T\n\n## V?\n\n### Rudi Diercks\n\n${text}\n`));
  const [answer] = interview?.questions[0]?.answers ?? [];
  if (!answer || !interview) throw new Error('there is no answer');
  return { ...spokenIn(answer), excerpts: interview.excerpts };
}

test('every marked span is found at its place, also in lists, tables and other marks', () => {
  const { text, spans, excerpts } = answerIn(
    'Ja. :lead[De kogel\nis :quote[door de *kerk*]{#kerk}.][^1] Zo.\n\n- een\n- :quote[twee]{#twee}\n\n| a | b |\n|--|--|\n| c | :number[3 keer]{#drie label="x"} |\n\n[^1]: Noot.',
  );
  expect(text).toBe('Ja. De kogel is door de kerk. Zo.\neen\ntwee\na\nb\nc\n3 keer');
  expect(excerpts.length).toBe(4);
  for (const excerpt of excerpts) {
    const { from, to } = spans.get(excerpt.id) ?? { from: 0, to: 0 };
    expect(text.slice(from, to)).toBe(excerpt.text);
  }
});

test('words that are marked twice count once', () => {
  const { text, spans } = answerIn('Ja. :lead[De kogel is :quote[door de kerk].] Zo.');
  expect(wordsInside(text, [...spans.values()])).toBe(6);
  expect(joined([...spans.values()])).toHaveLength(1);
});
