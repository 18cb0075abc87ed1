/** A choice of one among few, side by side. `words` are what each is called. */
export function Segments<Name extends string>({
  legend,
  names,
  words,
  chosen,
  onChoose,
}: {
  legend: string;
  names: readonly Name[];
  words: Readonly<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={legend}
            checked={chosen === name}
            onChange={() => {
              onChoose(name);
            }}
          />
          <span>{words[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
