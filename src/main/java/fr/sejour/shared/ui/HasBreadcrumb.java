package fr.sejour.shared.ui;

import java.util.List;

/**
 * A view that does not stand right under the home page. The frame shows « Vous êtes ici : Accueil > … > » and the title
 * of the page; a view without this interface stands right under « Accueil ».
 */
public interface HasBreadcrumb {

    /** The pages between the home page and this one, both excluded. */
    List<Crumb> breadcrumb();
}
