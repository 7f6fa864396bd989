export type CopyOutcome = 'copied' | 'notCopied';

/** Put a text on the clipboard, and say whether the browser let us. */
export const copyText = async (text: string): Promise<CopyOutcome> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
};
