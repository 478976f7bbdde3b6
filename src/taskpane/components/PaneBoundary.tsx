import { Component, type ReactNode } from 'react';

export interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead after something broke. */
  readonly broken: (error: unknown, retry: () => void) => ReactNode;
}

interface Broken {
  readonly error: unknown;
}

/** Keeps a fault in one part of the pane from leaving the user before an empty window. */
export class PaneBoundary extends Component<PaneBoundaryProps, { broken: Broken | null }> {
  override state: { broken: Broken | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { broken: Broken } {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === null) return this.props.children;
    return this.props.broken(broken.error, () => {
      this.setState({ broken: null });
    });
  }
}
