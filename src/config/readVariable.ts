export type Environment = Readonly<Record<string, string | undefined>>;
export type Report = (problem: string) => void;

/** `true` or `false`; unset is neither. */
export function readSwitch(env: Environment, name: string, report: Report): boolean | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (text !== 'true' && text !== 'false') {
    report(
      `${name} must be true or false, but is ${JSON.stringify(text)} (environment). Unset it for the default.`,
    );
  }
  return text === 'true';
}

export function readCount(env: Environment, name: string, report: Report): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    report(
      `${name} must be a whole number, but is ${JSON.stringify(text)} (environment). Unset it for the default.`,
    );
  }
  return Number(text);
}

export const readList = (text: string | undefined): string[] | undefined =>
  text ? text.split(',').map((each) => each.trim().toLowerCase()) : undefined;
