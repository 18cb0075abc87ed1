/** Whether a property holds a day, by its name: `earliest`, `signedLatest`, `citationRetrieved`. */
export const isDay = (name: string): boolean => /^(earliest|latest)$|(Earliest|Latest|Retrieved)$/.test(name);
