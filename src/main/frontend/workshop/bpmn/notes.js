// Camunda properties of an element: the stage, who may not do a task, and what a letter says. Each edit is one step of the library.
export function property(object, name) {
  const values = object.get('extensionElements')?.get('values') ?? [];
  return values
    .filter(({ $type }) => $type === 'camunda:Properties')
    .flatMap((properties) => properties.get('values') ?? [])
    .find((one) => one.name === name);
}

// What would be empty is not left behind.
export function writeProperty(element, object, name, value, injector) {
  const modeling = injector.get('modeling');
  const known = property(object, name);
  if (known && value) {
    modeling.updateModdleProperties(element, known, { value });
  } else if (known) {
    removeProperty(element, object, known, modeling);
  } else if (value) {
    add(element, object, name, value, injector);
  }
}

function add(element, object, name, value, injector) {
  const modeling = injector.get('modeling');
  const make = (type, values, parent) => {
    const made = injector.get('bpmnFactory').create(type, values);
    made.$parent = parent;
    return made;
  };
  let extension = object.get('extensionElements');
  if (!extension) {
    extension = make('bpmn:ExtensionElements', { values: [] }, object);
    modeling.updateModdleProperties(element, object, { extensionElements: extension });
  }
  let properties = extension.get('values').find(({ $type }) => $type === 'camunda:Properties');
  if (!properties) {
    properties = make('camunda:Properties', { values: [] }, extension);
    modeling.updateModdleProperties(element, extension, { values: [...extension.get('values'), properties] });
  }
  const made = make('camunda:Property', { name, value }, properties);
  modeling.updateModdleProperties(element, properties, { values: [...(properties.get('values') ?? []), made] });
}

// The library does not say of everything that it makes to what it belongs.
function removeProperty(element, object, known, modeling) {
  const extension = object.get('extensionElements');
  const properties = extension
    .get('values')
    .find((one) => one.$type === 'camunda:Properties' && one.get('values')?.includes(known));
  const others = properties.get('values').filter((one) => one !== known);
  const more = extension.get('values').filter((one) => one !== properties);
  if (others.length) {
    modeling.updateModdleProperties(element, properties, { values: others });
  } else if (more.length) {
    modeling.updateModdleProperties(element, extension, { values: more });
  } else {
    modeling.updateModdleProperties(element, object, { extensionElements: undefined });
  }
}
