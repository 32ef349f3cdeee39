// The libraries leave some buttons and fields without a name, and say by their look alone what is open.
const titleOf = (node, part) => {
  const header = node.closest(`.bio-properties-panel-${part}-header`);
  return header?.querySelector(`.bio-properties-panel-${part}-header-title`)?.textContent;
};
const NAMES = [
  ['.bio-properties-panel-group-header-button.bio-properties-panel-arrow', (node) => titleOf(node, 'group')],
  ['.bio-properties-panel-collapsible-entry-arrow', (node) => titleOf(node, 'collapsible-entry')],
  ['.bio-properties-panel-remove-entry', (node) => `${node.title}: ${titleOf(node, 'collapsible-entry') ?? ''}`],
  ['.fjs-palette-field', (node) => node.querySelector('.fjs-palette-field-text')?.textContent],
  ['.fjs-palette-search', (node) => node.placeholder],
  ['button', (node) => node.title],
  ['input, select, textarea', (node) => node.placeholder || node.title || node.name],
];

// Parts that act when clicked, but that a keyboard does not reach.
const CLICKABLE = '.bts-context-pad, .bts-entry';

export function nameIconButtons(root, words) {
  const decorate = () => {
    const seen = new Set();
    for (const [selector, nameOf] of NAMES) {
      for (const node of root.querySelectorAll(selector)) {
        const named = node.matches('button, input') && node.textContent.trim();
        const name = named || node.hasAttribute('aria-labelledby') ? null : nameOf(node);
        if (
          name &&
          !seen.has(node) &&
          seen.add(node) &&
          !node.labels?.length &&
          node.getAttribute('aria-label') !== name
        ) {
          node.setAttribute('aria-label', name);
        }
      }
    }
    for (const field of root.querySelectorAll('.fjs-children .fjs-element')) {
      field.setAttribute('role', 'group');
      field.setAttribute(
        'aria-label',
        field.querySelector('label, h1, h2, h3, p')?.textContent || field.dataset.fieldType || words('acts'),
      );
      field.setAttribute('aria-current', field.classList.contains('fjs-editor-selected'));
    }
    for (const part of root.querySelectorAll(CLICKABLE)) {
      part.tabIndex = 0;
      part.setAttribute('role', 'button');
      part.setAttribute('aria-label', part.title || part.querySelector('[title]')?.title || words('acts'));
    }
    for (const header of root.querySelectorAll('.bio-properties-panel-group-header')) {
      header
        .querySelector('.bio-properties-panel-arrow')
        ?.setAttribute('aria-expanded', header.classList.contains('open'));
    }
    // An empty head of a column names nothing.
    root.querySelectorAll('th.index-column:empty').forEach((head) => head.setAttribute('role', 'cell'));
    for (const scroll of root.querySelectorAll(
      '.bio-properties-panel-scroll-container, .tjs-container, .fjs-form-container',
    )) {
      scroll.tabIndex = 0;
      scroll.setAttribute('role', 'group');
      scroll.setAttribute('aria-label', scroll.getAttribute('aria-label') ?? words('scrolls'));
    }
  };
  root.addEventListener(
    'keydown',
    (event) => {
      if (['Enter', ' '].includes(event.key) && event.target.matches(CLICKABLE)) {
        event.preventDefault();
        event.stopPropagation();
        event.target.click();
      }
    },
    true,
  );
  let asked = false;
  const later = () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        decorate();
      });
    }
  };
  new MutationObserver(later).observe(root, { childList: true, subtree: true, attributeFilter: ['class'] });
  decorate();
}
