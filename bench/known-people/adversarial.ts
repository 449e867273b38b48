/** Inputs made to be slow: one thing over and over, at any length. */
export const adversarialTexts = (): readonly { name: string; make: (size: number) => string }[] => {
  const repeat = (piece: string) => (size: number) =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  return [
    { name: 'one letter', make: repeat('a') },
    { name: 'one capital letter and a dot', make: repeat('M.') },
    { name: 'digits', make: repeat('7') },
    { name: 'digits and spaces', make: repeat('4 ') },
    { name: 'a@a@a@', make: repeat('a@') },
    { name: 'brackets', make: repeat('([{<') },
    { name: 'closing brackets', make: repeat(')>]}') },
    { name: 'combining marks', make: repeat('\u0301') },
    { name: 'emoji', make: repeat('😀') },
    { name: 'unpaired surrogates', make: repeat('\ud83d') },
    { name: 'ampersands', make: repeat('&') },
    { name: 'percent signs', make: repeat('%C3%') },
    { name: 'zero-width spaces between letters', make: repeat('a\u200b') },
    { name: 'one known name', make: repeat('Maria ') },
    { name: 'known names and commas', make: repeat('Keller, Maria, ') },
    { name: 'street and numbers', make: repeat('12 Main 7 ') },
    { name: 'mixed scripts', make: repeat('aаαא字') },
  ];
};
