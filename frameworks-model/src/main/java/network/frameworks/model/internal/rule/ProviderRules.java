package network.frameworks.model.internal.rule;

import network.frameworks.model.internal.provider.ProviderRule;

/** An environment is such that its providers take it. */
final class ProviderRules implements Rule {
    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        for (ProviderRule rule : scope.catalogs().providers().rules()) {
            rule.check(scope.environment(), scope.path(), findings::add);
        }
    }
}
