import { Component, type ReactNode } from 'react';
import { newReference } from './problem-details';
import { ProblemPage } from './ProblemPage';

type Props = {
  /** The kind of page, for the report: never an id or a name. */
  readonly where: string;
  /** Changes when another page opens: the problem is left behind. */
  readonly resetOn?: string;
  readonly children: ReactNode;
};
type State = { readonly problem: { readonly error: unknown; readonly reference: string } | null; readonly at?: string };

/** Shows a problem page in place of what broke. React offers this to classes only. */
export class ProblemBoundary extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { problem: { error, reference: newReference() } };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): Partial<State> | null {
    if (resetOn === undefined || state.at === resetOn) return null;
    return { at: resetOn, problem: null };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    const again = () => {
      this.setState({ problem: null });
    };
    return <ProblemPage {...problem} where={this.props.where} onAgain={again} />;
  }
}
