import { Datetime, Description, Errors, Label, Select, useExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { fromInput, toInput } from './moments.js';

/**
 * Dates, times and choices by the phone's own controls: form-js draws its own calendar and drop-down,
 * small to hit with a thumb, English inside, and closed to screen readers.
 */
export function nativeFields(lang) {
  const texts = lang.startsWith('zh') ? { choose: '请选择' } : { choose: 'Please choose' };
  class NativeFields {
    constructor(formFields, form) {
      formFields.register('datetime', withConfig(NativeMoment, Datetime));
      formFields.register('select', withConfig(nativeSelect(form, texts), Select));
    }
  }
  NativeFields.$inject = ['formFields', 'form'];
  return { __init__: ['nativeFields'], nativeFields: ['type', NativeFields] };
}

const withConfig = (component, original) => Object.assign(component, { config: original.config });

const INPUT_TYPES = { date: 'date', time: 'time', datetime: 'datetime-local' };

function NativeMoment(props) {
  const { field, value, domId, readonly, disabled, onBlur, onFocus, onChange, errors = [] } = props;
  const { subtype, timeSerializingFormat: format, disallowPassedDates } = field;
  const input = h('input', {
    id: domId,
    class: 'fjs-input',
    type: INPUT_TYPES[subtype] ?? 'date',
    value: toInput(subtype, value),
    min: disallowPassedDates ? toInput(subtype, new Date().toISOString()) : undefined,
    readOnly: readonly,
    disabled,
    onBlur,
    onFocus,
    onInput: (event) => onChange({ field, value: fromInput(subtype, event.target.value, format) }),
    'aria-invalid': errors.length > 0,
    'aria-describedby': `${domId}-description ${domId}-error-message`,
  });
  return frame('datetime', { ...props, label: field.dateLabel ?? field.timeLabel ?? field.label }, input);
}

function nativeSelect(form, texts) {
  return function NativeSelect(props) {
    const { field, value, domId, readonly, disabled, onBlur, onFocus, onChange, errors = [] } = props;
    const computed = useExpressionEvaluation(field.valuesExpression ?? '');
    const options = optionsOf(field, form, computed);
    const chosen = options.findIndex((option) => option.value === value);
    const control = readonly
      ? h('input', { id: domId, class: 'fjs-input', readOnly: true, value: options[chosen]?.label ?? value ?? '' })
      : h('select', {
        id: domId,
        class: 'fjs-input fjs-native-select',
        disabled,
        onBlur,
        onFocus,
        onChange: (event) => onChange({ field, value: options[event.target.value]?.value ?? null }),
        'aria-invalid': errors.length > 0,
        'aria-describedby': `${domId}-description ${domId}-error-message`,
      }, [
        h('option', { value: '', selected: chosen < 0 }, texts.choose),
        ...options.map((option, index) => h('option', { value: index, selected: index === chosen }, option.label)),
      ]);
    return frame('select', { ...props, label: field.label }, control);
  };
}

// The three ways in which a form may name its options: written in it, from the step's data, from a FEEL expression.
function optionsOf(field, form, computed) {
  const source = field.values
    ?? (field.valuesKey ? form._getState().data?.[field.valuesKey] ?? form._getState().initialData?.[field.valuesKey] : computed);
  if (!Array.isArray(source)) return [];
  return source.map((option) => (typeof option === 'object' ? option : { label: String(option), value: option }));
}

function frame(type, { field, label, domId, errors = [], readonly, disabled }, control) {
  const state = [errors.length && 'fjs-has-errors', readonly && 'fjs-readonly', disabled && 'fjs-disabled'];
  return h('div', { class: ['fjs-form-field', `fjs-form-field-${type}`, ...state].filter(Boolean).join(' ') }, [
    h(Label, { htmlFor: domId, label, required: field.validate?.required }),
    h('div', { class: `fjs-input-group${errors.length ? ' hasErrors' : ''}` }, control),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors }),
  ]);
}
