/** Remembers what was made of a text; every promise is held against every report, and most of the time went into reading the same words anew. */
export function onceAText<Made>(make: (text: string) => Made, most = 20_000): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, { made });
    return made;
  };
}
