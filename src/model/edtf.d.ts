declare module 'edtf' {
  /** What is used of https://github.com/inukshuk/edtf.js: days as milliseconds since 1970, open ends null or infinite. */
  interface Extended {
    readonly type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    readonly precision?: number;
    readonly edtf: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): Extended;
}
