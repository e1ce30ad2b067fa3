import { expect, test } from 'vitest';
import { initialsOf, speakerId, surnameOf } from '../../src/source/speakers.ts';

test.each([
  ['Erik de Blois', 'EB', 'De Blois', 'erik-de-blois'],
  ['Daniela Oprea-Lager', 'DO', 'Oprea-Lager', 'daniela-oprea-lager'],
  ['Andor Glaudemans', 'AG', 'Glaudemans', 'andor-glaudemans'],
  ['Jan Willem van der Berg', 'JB', 'Van der Berg', 'jan-willem-van-der-berg'],
  ['Anna van ’t Hart', 'AH', 'Van ’t Hart', 'anna-van-t-hart'],
  ['Renée Ten Broek', 'RB', 'Ten Broek', 'renee-ten-broek'],
  ['Jan Peter Balk', 'JB', 'Balk', 'jan-peter-balk'],
  ['Özge Şahin', 'ÖŞ', 'Şahin', 'ozge-sahin'],
  ['Björk', 'BJ', 'Björk', 'bjork'],
])('%s is %s, %s, %s', (name, initials, surname, id) => {
  expect(initialsOf([{ name }])).toEqual([initials]);
  expect(surnameOf(name)).toBe(surname);
  expect(speakerId(name)).toBe(id);
});

test('initials that clash each take a second letter of the surname', () => {
  expect(initialsOf([{ name: 'Erik de Blois' }, { name: 'Eva Bos' }, { name: 'Wim Oyen' }])).toEqual([
    'EBl',
    'EBo',
    'WO',
  ]);
});

test('initials that the editor chose stay, and others give way to them', () => {
  expect(initialsOf([{ name: 'Wim Oyen', initials: 'EB' }, { name: 'Eva Bos' }])).toEqual(['EB', 'EBo']);
});
