import { expect, test } from 'vitest';
import { firstLabel, placesFrom } from '../src/places.ts';

test('a thing that stands on several pages has them all, in order, each part of a page once', () => {
  const places = placesFrom([
    { mark: 'a', label: '3' },
    { mark: 'a', label: '3' },
    { mark: 'b', label: '3' },
    { mark: 'a', label: '3', part: 'pulled' },
    { mark: 'a', label: '4' },
  ]);
  expect(places.get('a')).toEqual([{ label: '3' }, { label: '3', part: 'pulled' }, { label: '4' }]);
  expect(firstLabel(places, 'a')).toBe('3');
  expect(firstLabel(places, 'c')).toBeUndefined();
});
