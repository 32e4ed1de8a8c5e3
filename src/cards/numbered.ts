/** "4.5 Improving our response", or the title alone where there is no number or the title says it already. */
export function numbered(named: { readonly number?: string; readonly title: string }): string {
  return named.number === undefined || named.title.startsWith(`${named.number} `) ? named.title : `${named.number} ${named.title}`;
}
