/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '../../panel/controls/button';
import { Checkbox } from '../../panel/controls/checkbox';
import { Field } from '../../panel/controls/field';
import { Input } from '../../panel/controls/input';
import { Select } from '../../panel/controls/select';

const ignore = () => undefined;

describe('a field', () => {
  test('names its control, says what helps, and what is wrong at once', () => {
    render(
      <Field label="Budget" hint="a year" validationMessage="not a number" required>
        <Input value="much" onChange={ignore} />
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Budget' });
    expect(screen.getByRole('alert').textContent).toBe('not a number');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'not a number',
      'a year',
    ]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-required')).toBe('true');
  });

  test('says nothing is wrong when nothing is', () => {
    render(
      <Field label="Budget" validationState="none" hint="">
        <Input value="9" onChange={ignore} />
      </Field>,
    );
    const input = screen.getByLabelText('Budget');
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(input.hasAttribute('aria-describedby')).toBe(false);
  });

  test('gives a control of another kind the same ties', () => {
    render(<Field label="Notes">{(control) => <textarea {...control} />}</Field>);
    expect(screen.getByRole('textbox', { name: 'Notes' }).tagName).toBe('TEXTAREA');
  });

  test('names a control that has an id of its own', () => {
    render(
      <Field label="Region">
        <Select id="own" value="EMEA" onChange={ignore}>
          <option>EMEA</option>
        </Select>
      </Field>,
    );
    expect(screen.getByRole('combobox', { name: 'Region' }).id).toBe('own');
  });
});

test('a button that is off and yet found does nothing when it is pressed', async () => {
  const pressed = jest.fn();
  render(
    <Button disabledFocusable onClick={pressed}>
      Undo
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(pressed).not.toHaveBeenCalled();
});

test('a box is ticked by its words too', async () => {
  const said: boolean[] = [];
  render(<Checkbox label="In money" checked={false} onChange={(_, { checked }) => said.push(checked)} />);
  await userEvent.click(screen.getByText('In money'));
  expect(said).toEqual([true]);
});
