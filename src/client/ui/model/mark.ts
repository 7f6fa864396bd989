/** The address that opens the page of the model; disputed numbers follow as a query. */
export const MODEL_MARK = '#model';
