const TEXT = 'input, textarea, [contenteditable=""], [contenteditable="true"]';
const NO_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

// What a key asks for: 'undo', 'redo' or nothing.
export function asked({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (altKey || !(ctrlKey || metaKey)) {
    return null;
  }
  const pressed = key.toLowerCase();
  if (pressed === 'z') {
    return shiftKey ? 'redo' : 'undo';
  }
  return pressed === 'y' && !shiftKey ? 'redo' : null;
}

// Which fields hold text that was typed and is not in the drawing yet: those undo by themselves.
export class Typed {
  constructor(root) {
    this.root = root;
    this.inEditor = new WeakMap();
    this.elsewhere = new WeakMap();
  }

  before(target) {
    const field = textField(target);
    const known = field && this.knownOf(field);
    if (field && !known.has(field)) {
      known.set(field, textOf(field));
    }
  }

  // What was typed has become part of the drawing, or its field is another one's now.
  taken() {
    this.inEditor = new WeakMap();
  }

  isPending(target) {
    const field = textField(target);
    const known = field && this.knownOf(field);
    return Boolean(field && known.has(field) && known.get(field) !== textOf(field));
  }

  knownOf(field) {
    return this.root.contains(field) ? this.inEditor : this.elsewhere;
  }
}

// The keys work wherever the focus is; a field with text of its own hears them alone.
export function undoByKeys({ typed, acts, busy }) {
  document.addEventListener('beforeinput', (event) => typed.before(event.target), true);
  document.addEventListener(
    'keydown',
    (event) => {
      const what = asked(event);
      if (!what) {
        return;
      }
      if (typed.isPending(event.target)) {
        // The panel of details would undo in the drawing as well.
        event.stopPropagation();
      } else {
        event.preventDefault();
        event.stopPropagation();
        if (!busy()) {
          acts[what]();
        }
      }
    },
    true,
  );
}

function textField(target) {
  const field = target?.closest?.(TEXT);
  return field && !NO_TEXT.includes(field.type) ? field : null;
}

function textOf(field) {
  return field.value ?? field.textContent;
}
