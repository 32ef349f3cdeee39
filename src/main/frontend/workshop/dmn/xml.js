// The server takes the table and its drawing only: the widths that the editor remembers for itself stay in the page.
const OWN = /\s+(?:biodi:[\w-]+|xmlns:biodi)="[^"]*"/g;

export function plain(xml) {
  return xml.replace(OWN, '');
}
