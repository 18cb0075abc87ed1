const parameters = /^\/\/ :params (\{.*\})$/;

/**
 * Converts a statement file for cypher-shell: a line `// :params {…}`, its sample parameters, becomes `:param {…}`,
 * and each statement ends with a semicolon.
 */
export function toShellInput(text: string): string {
  const out: string[] = [];
  let isOpen = false;
  const end = (): void => {
    if (isOpen) out.push(';');
    isOpen = false;
  };
  for (const line of text.split(/\r?\n/)) {
    const given = parameters.exec(line)?.[1];
    if (given !== undefined) {
      end();
      if (given !== '{}') out.push(`:param ${given}`);
      continue;
    }
    if (line.startsWith(':')) end();
    out.push(line);
    const code = line.trim();
    if (code !== '' && !code.startsWith('//')) isOpen = !code.endsWith(';') && !code.startsWith(':');
  }
  end();
  return `${out.join('\n')}\n`;
}
