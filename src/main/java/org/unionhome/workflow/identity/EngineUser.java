package org.unionhome.workflow.identity;

import org.camunda.bpm.engine.identity.User;
import org.unionhome.workflow.identity.IdentitySource.KnownPerson;

/** A person as the engine's user. Chinese names are not cut in two: the whole name is the first name. */
final class EngineUser implements User {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;
    private final String email;

    EngineUser(KnownPerson person) {
        this.id = person.id();
        this.name = person.name();
        this.email = person.email();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getFirstName() {
        return name;
    }

    @Override
    public String getLastName() {
        return "";
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getPassword() {
        return null;
    }

    @Override
    public void setId(String id) {
        throw readOnly();
    }

    @Override
    public void setFirstName(String firstName) {
        throw readOnly();
    }

    @Override
    public void setLastName(String lastName) {
        throw readOnly();
    }

    @Override
    public void setEmail(String email) {
        throw readOnly();
    }

    @Override
    public void setPassword(String password) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("persons are changed in Union Home, not through the engine");
    }
}
