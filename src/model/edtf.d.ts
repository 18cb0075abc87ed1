declare module 'edtf' {
  /**
   * The part of https://github.com/inukshuk/edtf.js that is used. Days in milliseconds since 1970; open ends are null
   * or infinite.
   */
  interface Extended {
    readonly type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    readonly precision?: number;
    readonly edtf: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): Extended;
}
