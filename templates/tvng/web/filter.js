// One speaker's answers: hides the others, says so at each question, and writes the choice into the address.
addEventListener('DOMContentLoaded', () => {
  const filter = document.querySelector('.filter');
  if (!filter) return;
  const buttons = [...filter.querySelectorAll('button')];
  const answers = [...document.querySelectorAll('.answer')];
  const strips = [...document.querySelectorAll('.strip')];
  const state = document.querySelector('.foot [data-sheet="filter"] .state');
  const printed = document.querySelector('.hero .chosen');
  const parameter = document.body.dataset.parameter;
  const known = (speaker) => buttons.some((button) => button.dataset.speaker === speaker);

  const show = (speaker) => {
    for (const button of buttons) {
      const isChosen = button.dataset.speaker === speaker;
      button.setAttribute('aria-pressed', String(isChosen));
      if (!isChosen) continue;
      state.textContent = button.dataset.state;
      printed.textContent = button.dataset.only ?? '';
      printed.hidden = !speaker;
    }
    for (const answer of answers) answer.hidden = speaker !== '' && answer.dataset.speaker !== speaker;
    for (const strip of strips) {
      strip.classList.toggle('is-filtered', speaker !== '');
      for (const part of strip.children) part.classList.toggle('is-chosen', part.dataset.speaker === speaker);
    }
    for (const status of document.querySelectorAll('.left-out')) {
      const says = [...status.parentElement.querySelectorAll('template')].find(
        (one) => one.dataset.speaker === speaker,
      );
      status.replaceChildren(...(says ? [says.content.cloneNode(true)] : []));
    }
    dispatchEvent(new Event('filtered'));
  };

  const choose = (speaker) => {
    show(speaker);
    const address = new URL(location.href);
    if (speaker) address.searchParams.set(parameter, speaker);
    else address.searchParams.delete(parameter);
    try {
      history.replaceState(null, '', address);
    } catch {
      // A page opened from a file may not change its address; the choice holds all the same.
    }
  };

  // Whatever a link leads to is shown, whoever was chosen.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const hidden = target?.closest('.answer[hidden]');
    if (!hidden) return;
    choose('');
    target.scrollIntoView();
  };

  filter.hidden = false;
  for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.speaker));
  document.addEventListener('click', ({ target }) => {
    const strip = target.closest('.strip.is-filtered a');
    if (strip) choose(strip.dataset.speaker);
    const all = target.closest('.show-all');
    if (!all) return;
    const question = all.closest('.question');
    choose('');
    const heading = question.querySelector('h2');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    question.scrollIntoView();
  });
  addEventListener('hashchange', reveal);

  const asked = new URLSearchParams(location.search).get(parameter);
  show(asked && known(asked) ? asked : '');
  reveal();
});
