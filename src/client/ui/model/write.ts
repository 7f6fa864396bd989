/** A number as it stands in a table of coefficients: no grouping, a true minus. */
export const write = (value: number): string => String(value).replace('-', '−');
