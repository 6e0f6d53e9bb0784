(() => {
  'use strict';
  const overview = document.getElementById('overview');
  const card = document.getElementById('card');
  let pinned = null;

  // The overview is known last and read first.
  if (overview) document.querySelector('main').prepend(overview);

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const fill = (mark) => {
    card.replaceChildren();
    for (const id of mark.dataset.o.split(' ')) {
      const row = document.getElementById(id);
      if (!row) continue;
      const heading = document.createElement('h3');
      const kind = element('span', row.closest('details').dataset.kind);
      kind.className = row.closest('table').dataset.key;
      heading.append(kind);
      const fields = document.createElement('dl');
      for (const cell of row.cells) {
        if (!cell.textContent) continue;
        const value = document.createElement('dd');
        value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
        fields.append(element('dt', cell.dataset.l), value);
      }
      card.append(heading, fields);
    }
  };

  const hide = () => {
    card.hidden = true;
    pinned = null;
    for (const mark of document.querySelectorAll('.m.on')) mark.classList.remove('on');
  };

  const show = (mark) => {
    hide();
    fill(mark);
    card.hidden = false;
    const innermost = mark.dataset.o.split(' ')[0];
    for (const other of document.querySelectorAll(`[data-o~="${innermost}"]`)) other.classList.add('on');
    const at = mark.getBoundingClientRect();
    const below = at.bottom + 6;
    const above = at.top - card.offsetHeight - 6;
    const left = Math.min(at.left, innerWidth - card.offsetWidth - 8);
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${below + card.offsetHeight > innerHeight && above > 0 ? above : below}px`;
  };

  const markAt = (event) => event.target.closest && event.target.closest('.m');

  document.addEventListener('pointerover', (event) => {
    const mark = markAt(event);
    if (mark && event.pointerType === 'mouse' && !pinned) show(mark);
  });
  document.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && !pinned && markAt(event)) hide();
  });
  document.addEventListener('click', (event) => {
    const mark = markAt(event);
    if (mark) {
      show(mark);
      pinned = mark;
    } else if (!card.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (mark && !pinned) show(mark);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });

  // A long index can be searched.
  const index = document.querySelector('.index tbody');
  if (index && index.rows.length > 10) {
    const filter = document.createElement('input');
    filter.id = 'filter';
    filter.type = 'search';
    filter.placeholder = index.closest('table').dataset.search;
    filter.addEventListener('input', () => {
      const wanted = filter.value.trim();
      for (const row of index.rows) row.hidden = !row.textContent.includes(wanted);
    });
    index.closest('table').before(filter);
  }
})();
