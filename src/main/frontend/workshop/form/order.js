// The editor sorts what a component says anew; in the file each line stays where it was, so that a difference shows what changed.
export function inOrderOf(known, components) {
  const before = new Map(known.map((component) => [component.id, component]));
  return components.map((component) => {
    const names = Object.keys(before.get(component.id) ?? { type: '', key: '', label: '' });
    const kept = names.filter((name) => name in component);
    const own = Object.assign(Object.fromEntries(kept.map((name) => [name, component[name]])), component);
    return own.components
      ? { ...own, components: inOrderOf(before.get(own.id)?.components ?? [], own.components) }
      : own;
  });
}
