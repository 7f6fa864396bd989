/** Figures as the stage shows them, in the player's language. */
export interface Figures {
  percent(value: number, decimals?: number): string; // 25 → 25%
  usdBn(value: number): string; // 12 → $12bn, without a sign
  times(value: number): string; // 2.43 → 2.43×
  bp(value: number): string; // 3.1 → +3.1 bp
  yield(bp: number): string; // 484.4 → 4.844%
  count(done: number, total: number): string;
}

/** Formatters made once a language, because `Intl` constructors are slow. */
export function figuresIn(language: 'en' | 'ja'): Figures {
  const locale = language === 'en' ? 'en-GB' : 'ja-JP';
  const plain = (decimals: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const whole = plain(0);
  const tenth = plain(1);
  const hundredth = plain(2);
  const thousandth = plain(3);
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const dollars = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: language === 'en' ? 'narrowSymbol' : 'name',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
  return {
    percent: (value, decimals = 0) => `${(decimals === 0 ? whole : tenth).format(value)}%`,
    usdBn: (value) => dollars.format(Math.abs(value) * 1e9),
    times: (value) => `${hundredth.format(value)}×`,
    bp: (value) => `${signed.format(value).replace('-', '−')} bp`,
    yield: (bp) => `${thousandth.format(bp / 100)}%`,
    count: (done, total) => `${whole.format(done)}/${whole.format(total)}`,
  };
}
