// On a small screen the rail's two parts open from buttons at the foot. Each part exists once: it moves to its sheet.
addEventListener('DOMContentLoaded', () => {
  const foot = document.querySelector('.foot');
  const rail = document.querySelector('.rail');
  const wide = matchMedia('(min-width: 981px)');
  const parts = [...rail.children];

  const open = (sheet) => {
    sheet.querySelector('.sheet-body').append(rail.querySelector(`.${sheet.dataset.sheet}`));
    sheet.showModal();
  };
  const putBack = () => rail.append(...parts);

  foot.hidden = false;
  foot.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button) open(document.querySelector(`dialog[data-sheet="${button.dataset.sheet}"]`));
  });
  for (const sheet of document.querySelectorAll('dialog.sheet')) {
    sheet.addEventListener('close', putBack);
    sheet.addEventListener('click', ({ target }) => {
      if (target === sheet || target.closest('.contents a, .choice')) sheet.close();
    });
  }
  wide.addEventListener('change', () => {
    for (const sheet of document.querySelectorAll('dialog[open]')) sheet.close();
  });
});
