/** Words someone spoke. A closing Japanese bracket takes the place of the full stop before it; the marks are the style sheet's. */
export const Quotation = ({ text }: { readonly text: string }) => <blockquote>{text.replace(/。$/u, '')}</blockquote>;
