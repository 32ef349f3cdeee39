// Makes an element: el('button', { type: 'button', onclick: save }, 'Save'). No HTML is ever parsed from text.
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value != null) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

export function button(label, onclick, props = {}) {
  return el('button', { type: 'button', class: 'govuk-button govuk-button--secondary', onclick, ...props }, label);
}

// Live regions speak whenever they are written to, so they are written to only where something changed.
export function say(node, text) {
  if (node && node.textContent !== text) {
    node.textContent = text;
  }
}

export function options(select, entries, chosen = select.value) {
  select.replaceChildren(
    ...entries.map(({ value, label }) => el('option', { value, selected: value === chosen }, label)),
  );
}
