/** What stands before a code in an address. */
export const CODE_MARK = '#g=';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The share code in what was pasted: a whole link, a code, either with spaces or line breaks that came with it. */
export const codeIn = (pasted: string): string => {
  const text = pasted.replace(/\s+/g, '');
  const mark = text.indexOf(CODE_MARK);
  return mark < 0 ? text : decoded(text.slice(mark + CODE_MARK.length));
};
