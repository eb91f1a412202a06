import {
  type CardElement,
  CardObjectRegistry,
  ChoiceSetInput,
  GlobalRegistry,
  SerializationContext,
  Table,
  Versions,
} from 'adaptivecards';
import { type Choice, Combobox } from './combobox.ts';

/** Asks the bot for the choices of a dataset; undefined when they cannot be had now. */
export type Find = (dataset: string, typed: string) => Promise<readonly Choice[] | undefined>;

/**
 * How cards are read: as the library does, but a filtered choice set is a combobox. The library's own takes what was
 * typed for the value, and leaves `choices.data` unread in a card of version 1.5, where Teams knows it.
 */
export function readingContext(find: Find): SerializationContext {
  class FilteredChoiceSet extends ChoiceSetInput {
    #dataset: string | undefined;
    #combobox: Combobox | undefined;

    protected override internalParse(source: Record<string, unknown>, context: SerializationContext): void {
      super.internalParse(source, context);
      this.#dataset = datasetOf(source['choices.data']);
    }

    protected override internalRender(): HTMLElement | undefined {
      if (!this.#isFiltered) return super.internalRender();
      const known = this.choices.flatMap(({ title, value }) => (title && value ? [{ title, value }] : []));
      this.#combobox = new Combobox({
        label: this.label,
        placeholder: this.placeholder,
        isRequired: this.isRequired,
        chosen: known.find(({ value }) => value === this.defaultValue),
        find: typed => this.#find(known, typed),
        changed: () => this.valueChanged(),
      });
      return this.#combobox.element;
    }

    async #find(known: readonly Choice[], typed: string): Promise<readonly Choice[] | undefined> {
      const fitting = known.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase()));
      return this.#dataset === undefined || typed === '' ? fitting : find(this.#dataset, typed);
    }

    // The label belongs to the field, not to the box around it and its list.
    protected override updateInputControlAriaLabelledBy(): void {
      if (this.#combobox) this.#combobox.labelledBy(this.getAllLabelIds());
      else super.updateInputControlAriaLabelledBy();
    }

    override focus(): void {
      if (this.#combobox) this.#combobox.field.focus();
      else super.focus();
    }

    override isValid(): boolean {
      return this.#combobox ? !this.#combobox.isAdrift : super.isValid();
    }

    override get value(): string | undefined {
      return this.#isFiltered ? this.#combobox?.value : super.value;
    }

    get #isFiltered(): boolean {
      return !this.isMultiSelect && (this.style === 'filtered' || this.#dataset !== undefined);
    }
  }
  return contextWith(FilteredChoiceSet);
}

function contextWith(choiceSet: new () => ChoiceSetInput): SerializationContext {
  const elements = new CardObjectRegistry<CardElement>();
  GlobalRegistry.populateWithDefaultElements(elements);
  elements.register('Input.ChoiceSet', choiceSet);
  // The library registers tables in a file of their own, which the bundler leaves out when nobody names it.
  elements.register('Table', Table, Versions.v1_5);
  const context = new SerializationContext();
  context.setElementRegistry(elements);
  return context;
}

function datasetOf(query: unknown): string | undefined {
  if (typeof query !== 'object' || query === null || !('dataset' in query)) return undefined;
  return typeof query.dataset === 'string' ? query.dataset : undefined;
}
