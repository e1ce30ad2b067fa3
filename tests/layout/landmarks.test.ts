import { expect, test } from 'vitest';
import { landmarksIn } from '../../src/layout/landmarks.ts';
import type { Html } from '../../src/layout/render.ts';

const landmarks = (body: string) => landmarksIn(`<!doctype html><title>x</title><body>${body}` as Html);

test('a thing stands on the page and in the part round it, and nowhere once they are closed', () =>
  expect(
    landmarks(
      '<section data-label="3"><p data-landmark="a1-1">x<br>y</p><aside data-part="pulled"><span data-mark="q1">z</span></aside>' +
        '<svg><rect width="1" /></svg><b data-mark="q1 q2">w</b></section><i data-mark="q3">v</i>',
    ),
  ).toEqual([
    { mark: 'a1-1', label: '3' },
    { mark: 'q1', label: '3', part: 'pulled' },
    { mark: 'q1', label: '3' },
    { mark: 'q2', label: '3' },
    { mark: 'q3', label: '' },
  ]));

test('what a style or a script holds is no thing', () =>
  expect(
    landmarks('<style>a::before { content: "<p data-mark=x>" }</style><script>"<p data-mark=y>"</script>'),
  ).toEqual([]));
